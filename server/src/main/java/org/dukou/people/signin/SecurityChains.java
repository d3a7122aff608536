package org.dukou.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.dukou.kernel.web.SafeRepetition;
import org.dukou.people.Viewers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * The doors of the house: the workbench and its API know a session, everything public knows none.
 */
@Configuration
@EnableMethodSecurity
class SecurityChains {

    /** The component library writes its styles into the page; scripts come from our own files only. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    /** Public pages have no script at all, and no styles but our own file's. */
    private static final String POLICY_OF_PUBLIC_PAGES = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "img-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private final HandlerExceptionResolver problems;

    SecurityChains(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    /** To the university's own sign-in and back, where it speaks OpenID Connect; CAS needs no more than the portal. */
    @Bean
    @Order(0)
    @ConditionalOnProperty("dukou.oidc.issuer")
    SecurityFilterChain universityDoor(HttpSecurity http, OidcDoor university) {
        university.openDoor(guarded(http.securityMatcher("/sign-in/oidc/**", OidcDoor.RETURN), POLICY_OF_PUBLIC_PAGES));
        return http.build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain publicApi(HttpSecurity http) {
        return withoutSession(http.securityMatcher("/api/public/**", "/api/problems/**"));
    }

    @Bean
    @Order(2)
    SecurityFilterChain workbench(
            HttpSecurity http, SecurityContextRepository sessions, Viewers viewers, SafeRepetition safeRepetition) {
        return guarded(http.securityMatcher("/api/**"), CONTENT_SECURITY_POLICY)
                .csrf(csrf -> csrf.spa())
                .securityContext(context -> context.securityContextRepository(sessions))
                .authorizeHttpRequests(any -> any.requestMatchers("/api/session")
                        .permitAll()
                        .requestMatchers(SecurityChains::changesSomething)
                        .access((who, context) -> new AuthorizationDecision(mayAct(who.get())))
                        .anyRequest()
                        .authenticated())
                .addFilterAfter(new FreshViewer(viewers), SecurityContextHolderFilter.class)
                .addFilterAfter(safeRepetition, AuthorizationFilter.class)
                .build();
    }

    /** Anything but looking, and but looking after one's own key. */
    private static boolean changesSomething(HttpServletRequest request) {
        return !Set.of("GET", "HEAD").contains(request.getMethod())
                && !request.getRequestURI().startsWith("/api/me/");
    }

    /** Auditors read everything and act in nothing, whatever desk they turn to. */
    private static boolean mayAct(Authentication who) {
        return who.isAuthenticated()
                && !(who instanceof AnonymousAuthenticationToken)
                && who.getAuthorities().stream().noneMatch(right -> "ROLE_AUDITOR".equals(right.getAuthority()));
    }

    /** The files of the workbench; who works with them is asked by the API. */
    @Bean
    @Order(3)
    SecurityFilterChain workbenchFiles(HttpSecurity http) {
        return withoutSession(http.securityMatcher("/app", "/app/**"));
    }

    @Bean
    @Order(4)
    SecurityFilterChain portal(HttpSecurity http) {
        return withoutSession(http, POLICY_OF_PUBLIC_PAGES);
    }

    private SecurityFilterChain withoutSession(HttpSecurity http) {
        return withoutSession(http, CONTENT_SECURITY_POLICY);
    }

    private SecurityFilterChain withoutSession(HttpSecurity http, String policy) {
        return guarded(http, policy)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(any -> any.anyRequest().permitAll())
                .build();
    }

    private HttpSecurity guarded(HttpSecurity http, String policy) {
        return http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        told -> told.authenticationEntryPoint(this::tell).accessDeniedHandler(this::tell));
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, RuntimeException problem) {
        problems.resolveException(request, response, null, problem);
    }

    @Bean
    SecurityContextRepository sessions() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
