package org.dukou.search.view;

import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

interface ViewRepository extends JpaRepository<SavedView, UUID> {

    /** @throws Missing when there is none, or none this viewer may know of */
    default SavedView get(UUID id, Viewer viewer) {
        return findById(id).filter(view -> view.isSeenBy(viewer)).orElseThrow(Missing::new);
    }

    @NativeQuery(
            "select * from saved_view where list = :list and audience && cast(:tokens as text[]) order by name, id limit 100")
    List<SavedView> visible(String list, String[] tokens);
}
