package org.dukou.meeting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AgendaItemRepository extends JpaRepository<AgendaItem, UUID> {

    List<AgendaItem> findByMeetingOrderByPlace(UUID meeting);

    /** What waits for a meeting of this body, the longest first. */
    @Query("select i from AgendaItem i where i.body = :body and i.state = WAITING order by i.since, i.id")
    List<AgendaItem> waiting(UUID body);

    /** The agenda of a meeting, and what waits beside it. */
    @Query("""
            select i from AgendaItem i where i.meeting = :meeting or i.body = :body and i.state = WAITING
            order by i.place, i.since, i.id
            """)
    List<AgendaItem> around(UUID meeting, UUID body);

    List<AgendaItem> findByMatterKindAndMatterIdAndStateIn(
            String matterKind, UUID matterId, Collection<ItemState> states);

    @Query("select coalesce(max(i.place), 0) from AgendaItem i where i.meeting = :meeting")
    int lastPlace(UUID meeting);
}
