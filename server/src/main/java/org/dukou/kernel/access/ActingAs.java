package org.dukou.kernel.access;

import java.util.List;
import java.util.function.Supplier;
import org.dukou.kernel.Viewer;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Makes a viewer the one who acts, for a request or for a piece of work. */
public final class ActingAs {

    private ActingAs() {}

    /** The security context in which this viewer acts, with the rights of this very moment. */
    public static SecurityContext contextOf(Viewer viewer) {
        return new SecurityContextImpl(new ViewerAuthentication(viewer));
    }

    public static <T> T call(Viewer viewer, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(contextOf(viewer));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void run(Viewer viewer, Runnable work) {
        call(viewer, () -> {
            work.run();
            return true;
        });
    }

    private static final class ViewerAuthentication extends AbstractAuthenticationToken {

        private final transient Viewer viewer;

        ViewerAuthentication(Viewer viewer) {
            super(authorities(viewer));
            this.viewer = viewer;
            setAuthenticated(true);
        }

        private static List<GrantedAuthority> authorities(Viewer viewer) {
            return viewer.roles().stream()
                    .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                    .toList();
        }

        @Override
        public Object getCredentials() {
            return "";
        }

        @Override
        public Viewer getPrincipal() {
            return viewer;
        }
    }
}
