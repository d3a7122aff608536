package org.dukou.kernel.paper;

import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.jspecify.annotations.Nullable;

/**
 * What a paper is to say.
 *
 * @param matter the case it belongs to
 * @param readers who may see it, where these are fewer than those who may see the case; null for the same
 */
public record Writing(Matter matter, Facts facts, @Nullable Audience readers) {}
