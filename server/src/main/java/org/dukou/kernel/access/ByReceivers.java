package org.dukou.kernel.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Those who receive disclosures: the officer of the college, then the transfer institute. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('COLLEGE_OFFICER', 'TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR')")
public @interface ByReceivers {}
