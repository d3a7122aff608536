package org.dukou.search.view;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where one keeps the ways in which one looks at a list. */
@Service
@Transactional
class Views {

    private final ViewRepository views;
    private final JdbcClient jdbc;
    private final Clock clock;

    Views(ViewRepository views, JdbcClient jdbc, Clock clock) {
        this.views = views;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One's own and those shared with one, by name. */
    @ByAnyone
    @Transactional(readOnly = true)
    List<ViewOfList> of(Viewer viewer, String list) {
        List<UUID> first = jdbc.sql("select view from view_default where person = :me and list = :list")
                .param("me", viewer.person())
                .param("list", list)
                .query(UUID.class)
                .list();
        return views.visible(list, viewer.tokenArray()).stream()
                .map(view -> view.view(viewer, first.contains(view.id())))
                .toList();
    }

    @ByAnyone
    ViewOfList save(Viewer viewer, String list, SavedView.Wanted wanted) {
        return views.saveAndFlush(SavedView.save(list, wanted, viewer, clock.instant()))
                .view(viewer, false);
    }

    /** @throws Missing when there is none, or none this viewer may know of */
    @ByAnyone
    ViewOfList revise(Viewer viewer, UUID id, IfMatch seen, SavedView.Wanted wanted) {
        SavedView view = views.get(id, viewer);
        view.assertVersion(seen);
        view.revise(wanted, viewer, clock.instant());
        return views.saveAndFlush(view).view(viewer, false);
    }

    @ByAnyone
    void remove(Viewer viewer, UUID id) {
        SavedView view = views.get(id, viewer);
        view.remove(viewer, clock.instant());
        views.delete(view);
    }

    /** From now on this viewer's list opens with it. */
    @ByAnyone
    void openFirst(Viewer viewer, UUID id) {
        SavedView view = views.get(id, viewer);
        jdbc.sql("""
                        insert into view_default (person, list, view) values (:me, :list, :view)
                        on conflict (person, list) do update set view = excluded.view
                        """)
                .param("me", viewer.person())
                .param("list", view.list())
                .param("view", id)
                .update();
    }

    /** From now on the list opens whole. */
    @ByAnyone
    void openWhole(Viewer viewer, UUID id) {
        SavedView view = views.get(id, viewer);
        jdbc.sql("delete from view_default where person = :me and view = :view")
                .param("me", viewer.person())
                .param("view", view.id())
                .update();
    }
}
