package org.dukou.kernel.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Those who write down the yearly arrangement of holidays: the administrator and the technology-transfer institute. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR')")
public @interface ByCalendarKeepers {}
