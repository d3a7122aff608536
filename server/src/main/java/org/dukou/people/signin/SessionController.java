package org.dukou.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.HouseProperties;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.time.HouseClock;
import org.dukou.people.Directory;
import org.dukou.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out, and who one is. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    private final SignIn signIn;
    private final Directory directory;
    private final Session session;
    private final HouseProperties house;
    private final HouseClock clock;

    SessionController(SignIn signIn, Directory directory, Session session, HouseProperties house, HouseClock clock) {
        this.signIn = signIn;
        this.directory = directory;
        this.session = session;
        this.house = house;
        this.clock = clock;
    }

    /** Being signed out is an answer too, not a fault: nothing. */
    @GetMapping
    ResponseEntity<SessionView> current(@Nullable Viewer viewer) {
        return viewer == null
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok(view(new PersonId(viewer.person())));
    }

    @PostMapping
    SessionView open(
            @Valid @RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        PersonId person = signIn.check(
                credentials.login(), credentials.password(), credentials.newPassword(), request.getRemoteAddr());
        session.open(person, request, response);
        return view(person);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
    }

    private SessionView view(PersonId id) {
        Directory.Entry person = directory.person(id);
        return new SessionView(
                new Colleague(person.id(), person.name(), person.staffNumber(), person.unit()),
                directory.rolesOf(id),
                directory.lentTo(id),
                house.isDemo(),
                clock.today());
    }

    /** @param newPassword asked for when the password was made by an administrator and works once */
    record Credentials(
            @NotBlank String login,
            @NotBlank String password,
            @Nullable String newPassword) {}

    /**
     * @param lent roles of others who are away, looked after by this person
     * @param demo whether this database is a demonstration, where the role switch exists
     * @param today the legal day in Shanghai, which the browser must not work out itself
     */
    record SessionView(
            Colleague person, List<Directory.Held> roles, List<Directory.Lent> lent, boolean demo, LocalDate today) {}

    record Colleague(UUID id, String name, String staffNumber, String unit) {}
}
