/** 敏感信息 · ID number and bank account: sealed at rest, masked on screen, each look into them with a reason and a trace. */
@NullMarked
@NamedInterface("privacy")
package org.dukou.people.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
