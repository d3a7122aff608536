package org.dukou.meeting;

import java.time.Instant;

/** A correction to confirmed minutes, which themselves stay as they are. */
record Addendum(String by, Instant at, String text) {}
