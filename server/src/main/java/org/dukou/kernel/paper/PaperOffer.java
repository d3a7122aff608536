package org.dukou.kernel.paper;

/**
 * A paper that can be written now.
 *
 * @param form {@link PaperForm#name()}
 * @param subject tells apart papers of the same form on one matter, such as the place of a payee; empty where there is one
 * @param about the same for people, such as a name; empty where there is one
 */
public record PaperOffer(String form, String subject, String about) {

    public PaperOffer(String form) {
        this(form, "", "");
    }
}
