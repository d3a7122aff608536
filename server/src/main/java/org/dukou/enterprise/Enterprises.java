package org.dukou.enterprise;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.ByDealMakers;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.time.HouseClock;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The desk that keeps the register of firms. */
@Service
@Transactional
public class Enterprises {

    private final EnterpriseRepository enterprises;
    private final Clock clock;

    Enterprises(EnterpriseRepository enterprises, Clock clock) {
        this.enterprises = enterprises;
        this.clock = clock;
    }

    /** @throws Refusal {@code enterprise/known-already} when a firm with this code is in the register */
    @ByDealMakers
    Enterprise register(Viewer viewer, Profile profile) {
        return save(Enterprise.register(profile, viewer.actor(), clock.instant()));
    }

    @ByDealMakers
    Enterprise revise(Viewer viewer, EnterpriseId id, IfMatch seen, Profile profile) {
        Enterprise enterprise = enterprises.get(id, viewer, seen);
        enterprise.revise(profile, viewer, clock.instant());
        return save(enterprise);
    }

    @ByDealMakers
    Enterprise declare(Viewer viewer, EnterpriseId id, IfMatch seen, Relation relation) {
        Enterprise enterprise = enterprises.get(id, viewer, seen);
        Instant now = clock.instant();
        enterprise.declare(relation, LocalDate.ofInstant(now, HouseClock.SHANGHAI), viewer.actor(), now);
        return enterprises.saveAndFlush(enterprise);
    }

    @ByAnyone
    @Transactional(readOnly = true)
    Enterprise get(Viewer viewer, EnterpriseId id) {
        return enterprises.get(id, viewer);
    }

    /**
     * A firm by its id, for a desk that already deals with it.
     *
     * @throws org.dukou.kernel.Missing when there is none
     */
    @BySystem
    @Transactional(readOnly = true)
    public EnterpriseEntry entry(EnterpriseId id) {
        return enterprises.get(id).entry();
    }

    /** Where the firm sits, for a paper that names it. */
    @BySystem
    @Transactional(readOnly = true)
    public String address(EnterpriseId id) {
        return enterprises.get(id).profile().address();
    }

    /** What these persons have declared about the firm. */
    @BySystem
    @Transactional(readOnly = true)
    public List<Relation> relations(EnterpriseId id, Collection<UUID> persons) {
        return enterprises.get(id).relations().stream()
                .filter(relation -> persons.contains(relation.person()))
                .toList();
    }

    /** Notes, in the caller's transaction, what a person stated about the firm while dealing with it. */
    @BySystem
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(EnterpriseId id, Relation relation, Actor by, Instant now) {
        Enterprise enterprise = enterprises.get(id);
        enterprise.declare(relation, LocalDate.ofInstant(now, HouseClock.SHANGHAI), by, now);
        enterprises.saveAndFlush(enterprise);
    }

    /** The database keeps codes unique, also between two who register at once. */
    private Enterprise save(Enterprise enterprise) {
        try {
            return enterprises.saveAndFlush(enterprise);
        } catch (DataIntegrityViolationException codeTaken) {
            String code = String.valueOf(enterprise.profile().creditCode());
            throw new Refusal("enterprise/known-already", code).at("creditCode");
        }
    }
}
