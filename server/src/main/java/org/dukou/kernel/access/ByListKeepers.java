package org.dukou.kernel.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Those who keep a register and bring whole tables into it: the institute, human resources, the administrator. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR', 'HR', 'ADMINISTRATOR')")
public @interface ByListKeepers {}
