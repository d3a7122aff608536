/** What has happened and has not yet been heard by everyone: kept in the database, tried again until it is. */
@NullMarked
package org.dukou.kernel.outbox;

import org.jspecify.annotations.NullMarked;
