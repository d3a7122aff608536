package org.dukou.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;

/**
 * A thing with rules of its own, changed one at a time and as a whole. It keeps its version, decides its audience at
 * every save, and announces what happened to it when it is saved.
 */
@MappedSuperclass
public abstract class Aggregate {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(columnDefinition = "text[]")
    private String[] audience = {};

    @Transient
    private List<Happening> happenings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Aggregate() {}

    protected Aggregate(UUID id) {
        this.id = id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    protected UUID uuid() {
        return id;
    }

    /** What the engines may know of it, as it stands now. */
    public abstract Matter matter();

    /** Who may see it, as it stands now; stored at every save. */
    protected abstract Audience audience();

    protected void announce(Happening happening) {
        happenings.add(happening);
    }

    /** @throws Stale when somebody changed it after the caller looked */
    public void assertVersion(IfMatch seen) {
        if (version == null || version != seen.version()) {
            throw new Stale();
        }
    }

    @PrePersist
    @PreUpdate
    void rememberAudience() {
        audience = audience().toArray();
    }

    @DomainEvents
    List<Happening> happenings() {
        return List.copyOf(happenings);
    }

    @AfterDomainEventPublication
    void forgetHappenings() {
        happenings.clear();
    }
}
