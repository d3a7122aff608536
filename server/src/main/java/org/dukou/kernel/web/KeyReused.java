package org.dukou.kernel.web;

/** An idempotency key came again with another person's, route's or body's command behind it; answered with 422. */
final class KeyReused extends RuntimeException {}
