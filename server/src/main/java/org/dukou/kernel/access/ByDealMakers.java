package org.dukou.kernel.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Those who bring a deal about: the transfer institute, its technology managers, and the asset company. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR', 'TECHNOLOGY_MANAGER', 'ASSET_MANAGER')")
public @interface ByDealMakers {}
