/** 督办 · What a resolution asks to be done: by whom, until when, and what came of it. */
@NullMarked
package org.dukou.meeting.followup;

import org.jspecify.annotations.NullMarked;
