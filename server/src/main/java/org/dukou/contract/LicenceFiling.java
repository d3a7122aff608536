package org.dukou.contract;

import java.time.LocalDate;

/** That a patent licence was filed with the patent office. */
record LicenceFiling(LocalDate filedOn, String number) {}
