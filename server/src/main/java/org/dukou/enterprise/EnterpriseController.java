package org.dukou.enterprise;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/enterprises")
class EnterpriseController {

    private final Enterprises enterprises;
    private final EnterpriseList list;

    EnterpriseController(Enterprises enterprises, EnterpriseList list) {
        this.enterprises = enterprises;
        this.list = list;
    }

    @GetMapping
    PageOf<EnterpriseList.Row> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Boolean foreign,
            @RequestParam(required = false) @Nullable Boolean related,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size) {
        return list.page(viewer, new EnterpriseList.Filter(q, foreign, related), sort, after, PageSize.of(size));
    }

    @GetMapping("/{id}")
    EnterpriseView get(Viewer viewer, @PathVariable UUID id) {
        return EnterpriseView.of(enterprises.get(viewer, new EnterpriseId(id)), viewer);
    }

    @PostMapping
    ResponseEntity<EnterpriseView> register(Viewer viewer, @RequestBody Profile profile) {
        Enterprise enterprise = enterprises.register(viewer, profile);
        return ResponseEntity.created(
                        URI.create("/api/enterprises/" + enterprise.id().value()))
                .body(EnterpriseView.of(enterprise, viewer));
    }

    @PostMapping("/{id}/revision")
    EnterpriseView revise(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Profile profile) {
        return EnterpriseView.of(enterprises.revise(viewer, new EnterpriseId(id), seen, profile), viewer);
    }

    @PostMapping("/{id}/relations")
    EnterpriseView declare(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Relation relation) {
        return EnterpriseView.of(enterprises.declare(viewer, new EnterpriseId(id), seen, relation), viewer);
    }

    /** @param may what this viewer may do to it now */
    record EnterpriseView(UUID id, long version, Profile profile, List<Relation> relations, Set<Enterprise.Act> may) {
        static EnterpriseView of(Enterprise enterprise, Viewer viewer) {
            return new EnterpriseView(
                    enterprise.id().value(),
                    enterprise.version(),
                    enterprise.profile(),
                    enterprise.relations(),
                    enterprise.may(viewer));
        }
    }
}
