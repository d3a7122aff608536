package org.dukou.exchange;

/**
 * A filter as a reader understands it, in the language of who asked.
 *
 * @param label such as 学院
 * @param value such as 机械学院
 */
record Told(String label, String value) {}
