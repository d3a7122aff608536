package org.dukou.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.dukou.people.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Opens a session for a person who has proved who they are. It knows who signed in and nothing more. */
@Component
class Session {

    private final SecurityContextRepository sessions;

    Session(SecurityContextRepository sessions) {
        this.sessions = sessions;
    }

    /** Under a new name: one that somebody planted before is worth nothing. */
    void open(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var who =
                UsernamePasswordAuthenticationToken.authenticated(person.value().toString(), null, List.of());
        sessions.saveContext(new SecurityContextImpl(who), request, response);
    }
}
