package org.dukou.kernel.paper;

import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Viewer;

/**
 * A desk that has papers written of its matters. All desks are asked what can be written of a matter; one that has nothing
 * to say to it answers with an empty list. The words are {@code paper.<form>} and {@code paper.field.<field>}.
 */
public interface PaperDesk {

    /** The kinds of paper it knows. */
    List<PaperForm> forms();

    /**
     * What this viewer may have written of the matter as it stands; nothing for a matter that is not this desk's, that does
     * not exist, or that the viewer may not see.
     */
    List<PaperOffer> offers(Viewer viewer, String matterKind, UUID matter);

    /**
     * The facts of one paper it offered, as they are at this moment.
     *
     * @throws org.dukou.kernel.Missing when it would not offer it
     */
    Writing write(Viewer viewer, String matterKind, PaperOffer offer, UUID matter);
}
