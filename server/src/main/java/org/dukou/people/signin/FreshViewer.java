package org.dukou.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ActingAs;
import org.dukou.people.PersonId;
import org.dukou.people.Viewers;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** The session knows only who signed in; what that person may do is asked anew with every request. */
final class FreshViewer extends OncePerRequestFilter {

    private final Viewers viewers;

    FreshViewer(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.isAuthenticated()) {
            Optional<Viewer> viewer = viewers.of(new PersonId(UUID.fromString(signedIn.getName())));
            SecurityContextHolder.setContext(viewer.map(ActingAs::contextOf).orElseGet(SecurityContextImpl::new));
        }
        chain.doFilter(request, response);
    }
}
