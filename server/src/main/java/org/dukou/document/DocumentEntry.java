package org.dukou.document;

/**
 * A file as its neighbours know it.
 *
 * @param name as it was called where it came from, made safe
 * @param size in bytes
 * @param hash SHA-256 of the content, in hexadecimal
 * @param type media type, found by looking at the content
 */
public record DocumentEntry(DocumentId id, String name, long size, String hash, String type) {}
