package org.dukou.kernel;

/** Somebody changed the thing after the caller looked; answered with 409, nothing is done. */
public final class Stale extends RuntimeException {}
