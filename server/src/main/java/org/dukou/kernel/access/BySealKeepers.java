package org.dukou.kernel.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Those who keep the seals and the mandates: legal affairs, and the director of the institute. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('LEGAL', 'INSTITUTE_DIRECTOR')")
public @interface BySealKeepers {}
