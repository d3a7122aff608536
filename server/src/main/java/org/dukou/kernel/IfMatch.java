package org.dukou.kernel;

/** The version of a thing that the caller looked at before acting, from the {@code If-Match} header. */
public record IfMatch(long version) {}
