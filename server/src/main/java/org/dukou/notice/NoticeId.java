package org.dukou.notice;

import java.util.UUID;

/** A public notice. */
public record NoticeId(UUID value) {}
