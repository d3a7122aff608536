package org.dukou.registration;

import java.time.LocalDate;

/** That the registration office sent the papers back, and what it wants corrected. */
record Returned(LocalDate on, String reason) {}
