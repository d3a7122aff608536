package org.dukou.kernel;

/** There is no such thing, or none that the asker may see: both are answered alike, with 404. */
public final class Missing extends Problem {
    public Missing() {
        super("request/missing", null);
    }
}
