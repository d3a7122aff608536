package org.dukou.kernel.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Those who review papers: legal affairs and the institute. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('LEGAL', 'TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR')")
public @interface ByReviewers {}
