package org.dukou.contract;

import java.time.LocalDate;

/** That the patent office registered the change of owner of one right, and when it took effect. */
record Registration(String right, LocalDate effectiveOn) {}
