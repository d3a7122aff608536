package org.dukou.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dukou.kernel.Problem;
import org.dukou.kernel.Refusal;
import org.dukou.people.SingleSignOn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Signing in at the university by OpenID Connect: with state, nonce and proof key. Who comes back is known by the claim that
 * holds the staff number; tokens are used once and kept nowhere.
 */
@Component
@ConditionalOnProperty("dukou.oidc.issuer")
class OidcDoor {

    static final String START = "/sign-in/oidc/university";
    static final String RETURN = "/sign-in/return/oidc";

    private static final Logger log = LoggerFactory.getLogger(OidcDoor.class);
    private static final String ID = "university";

    private final SingleSignOn settings;
    private final SingleSignOn.Oidc oidc;
    private final Arrival arrival;
    private volatile @Nullable ClientRegistration known;

    OidcDoor(SingleSignOn settings, Arrival arrival) {
        this.settings = settings;
        this.oidc = settings.oidc().orElseThrow();
        this.arrival = arrival;
    }

    void openDoor(HttpSecurity http) {
        ClientRegistrationRepository registrations = id -> ID.equals(id) ? registration() : null;
        var journey = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/sign-in/oidc");
        journey.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        // The session learns who it is by Arrival alone.
        http.securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .authorizeHttpRequests(any -> any.anyRequest().permitAll())
                .oauth2Login(login -> login.loginPage("/app/")
                        .clientRegistrationRepository(registrations)
                        .authorizedClientRepository(new NothingKept())
                        .authorizationEndpoint(there -> there.authorizationRequestResolver(journey))
                        .redirectionEndpoint(back -> back.baseUri(RETURN))
                        .successHandler(this::arrived)
                        .failureHandler(this::failed)
                        .addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                            @Override
                            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                                filter.setAuthenticationFailureHandler(OidcDoor.this::failed);
                                return filter;
                            }
                        }));
    }

    /** Asked for when somebody first comes, so that a house opens also while the university's server is down. */
    private ClientRegistration registration() {
        ClientRegistration found = known;
        if (found == null) {
            found = ClientRegistrations.fromIssuerLocation(oidc.issuer())
                    .registrationId(ID)
                    .clientId(oidc.clientId())
                    .clientSecret(oidc.clientSecret())
                    .redirectUri(settings.house() + RETURN)
                    .scope("openid", "profile")
                    .build();
            known = found;
        }
        return found;
    }

    private void arrived(HttpServletRequest request, HttpServletResponse response, Authentication proved) {
        try {
            Object number = proved.getPrincipal() instanceof OAuth2User user ? user.getAttribute(oidc.number()) : null;
            if (number == null || number.toString().isBlank()) {
                throw new Refusal("people/ticket-refused");
            }
            arrival.letIn(number.toString(), request, response);
        } catch (Problem refused) {
            arrival.sendAway(refused, response);
        }
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        log.warn("signing in at the university failed: {}", failure.getMessage());
        boolean leaving = request.getRequestURI().equals(START);
        arrival.sendAway(new Refusal(leaving ? "people/sign-in-service-silent" : "people/ticket-refused"), response);
    }

    /** Access tokens open nothing here. */
    private static final class NothingKept implements OAuth2AuthorizedClientRepository {
        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String id, Authentication who, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String id, Authentication who, HttpServletRequest request, HttpServletResponse response) {}
    }
}
