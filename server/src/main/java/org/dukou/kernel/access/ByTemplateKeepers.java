package org.dukou.kernel.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Those who look after what the papers of the house say: the technology-transfer institute and the administrator. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR')")
public @interface ByTemplateKeepers {}
