package org.dukou.kernel.find;

/**
 * A kind of thing that can be found. Its desk says in one query what there is of all of them; the search asks that query
 * for what is to be indexed, and again, for the viewer, for what it shows.
 */
public interface Findable {

    /** For good, such as {@code disclosure}; its word is {@code search.kind.<kind>}. */
    String kind();

    /**
     * A select without any condition of who or which, with these columns:
     *
     * <ul>
     *   <li>{@code id}: of the thing, a uuid
     *   <li>{@code about_kind}, {@code about_id}: the matter whose happenings change it; mostly itself
     *   <li>{@code number}: what people call it, or null
     *   <li>{@code title}: its name
     *   <li>{@code text}: whatever else it says, in words; all of it may be read by everyone in its audience
     *   <li>{@code names}: of persons who have to do with it, a text[]
     *   <li>{@code codes}: other numbers it is known by, such as of patents, a text[]
     *   <li>{@code unit}: where it belongs, a uuid, or null
     *   <li>{@code year}: it began in, an integer, or null
     *   <li>{@code stage}: where it stands, as a key of words, or null
     *   <li>{@code audience}: who may see it, a text[]
     *   <li>{@code changed_at}: when it last moved, a timestamptz
     *   <li>{@code link}: where the workbench shows it
     * </ul>
     */
    String select();
}
