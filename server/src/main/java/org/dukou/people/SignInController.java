package org.dukou.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.time.HouseClock;
import org.dukou.kernel.web.SafeRepetition;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SignInController {

    private final SignIns signIns;
    private final PersonPages pages;

    SignInController(SignIns signIns, PersonPages pages) {
        this.signIns = signIns;
        this.pages = pages;
    }

    @PostMapping("/api/people/{id}/sign-in")
    OnceView grant(
            Viewer viewer,
            @PathVariable UUID id,
            IfMatch seen,
            @Valid @RequestBody PersonRequests.SignInGrant grant,
            HttpServletRequest request) {
        SafeRepetition.keepNoAnswer(request);
        return view(signIns.grant(viewer, new PersonId(id), seen, grant.login().strip()), viewer);
    }

    @PostMapping("/api/people/{id}/password-reset")
    OnceView reset(Viewer viewer, @PathVariable UUID id, IfMatch seen, HttpServletRequest request) {
        SafeRepetition.keepNoAnswer(request);
        return view(signIns.reset(viewer, new PersonId(id), seen), viewer);
    }

    @PostMapping("/api/people/{id}/sign-in-withdrawal")
    PersonView withdraw(Viewer viewer, @PathVariable UUID id, IfMatch seen) {
        return pages.of(signIns.withdraw(viewer, new PersonId(id), seen), viewer);
    }

    private OnceView view(SignIns.Once once, Viewer viewer) {
        return new OnceView(
                pages.of(once.person(), viewer),
                once.password(),
                once.until().atZone(HouseClock.SHANGHAI).toOffsetDateTime());
    }

    /** @param password works once, until then; it is shown now and never again */
    record OnceView(PersonView person, String password, OffsetDateTime until) {}
}
