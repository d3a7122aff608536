/**
 * 收益分配的算法: what is left of a receipt, into which parts it goes and what each person gets, to the fen. Pure: no
 * database, no clock; the desk and the command line calculate by the same classes.
 */
@NullMarked
@NamedInterface("calculation")
package org.dukou.reward.calculation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
