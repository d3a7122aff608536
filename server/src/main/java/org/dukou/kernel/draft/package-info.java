/** What a person is still writing: saved as it is typed, heard by nobody. */
@NullMarked
package org.dukou.kernel.draft;

import org.jspecify.annotations.NullMarked;
