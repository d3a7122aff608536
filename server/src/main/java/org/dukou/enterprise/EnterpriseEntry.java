package org.dukou.enterprise;

import org.jspecify.annotations.Nullable;

/**
 * A firm as others name it.
 *
 * @param creditCode 统一社会信用代码 (GB 32100-2015); null for a foreign one
 * @param foreign abroad, or in Hong Kong, Macao or Taiwan
 */
public record EnterpriseEntry(
        EnterpriseId id, String name, @Nullable String creditCode, boolean foreign) {}
