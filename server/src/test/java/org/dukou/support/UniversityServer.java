package org.dukou.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The sign-in servers of a university: CAS 3 and OpenID Connect, over real HTTP, with real tickets and signed tokens. */
public final class UniversityServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final HttpServer SERVER = open();
    private static final RSAKey KEY = key();
    private static final RSAKey OF_A_STRANGER = key();

    private static final Map<String, String[]> TICKETS = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, String>> CODES = new ConcurrentHashMap<>();

    /** How the next tokens are made wrong; empty for right. */
    private static volatile String wrong = "";

    private static HttpServer open() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/cas/p3/serviceValidate", UniversityServer::validate);
            server.createContext("/.well-known/openid-configuration", UniversityServer::describe);
            server.createContext("/token", UniversityServer::token);
            server.createContext(
                    "/jwks", told -> answer(told, "application/json", new JWKSet(KEY.toPublicJWK()).toString()));
            server.start();
            return server;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("university").generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "dukou.cas.server=" + address() + "/cas",
                        "dukou.cas.number=employeeNumber",
                        "dukou.oidc.issuer=" + address(),
                        "dukou.oidc.client-id=dukou",
                        "dukou.oidc.client-secret=between us",
                        "dukou.oidc.number=staff_number")
                .applyTo(context);
    }

    public static String address() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort();
    }

    /** Somebody signs in at the CAS server for this service. */
    public static String ticket(String service, String number) {
        String ticket = "ST-" + UUID.randomUUID();
        TICKETS.put(ticket, new String[] {service, number});
        return ticket;
    }

    /** Somebody signs in at the OpenID server, sent there with these parameters. */
    public static String code(Map<String, String> asked, String number) {
        String code = UUID.randomUUID().toString();
        Map<String, String> kept = new ConcurrentHashMap<>(asked);
        kept.put("number", number);
        CODES.put(code, kept);
        return code;
    }

    /** @param how {@code nonce}, {@code key}, {@code audience}, {@code late}, or empty */
    public static void makeTokensWrong(String how) {
        wrong = how;
    }

    private static void validate(HttpExchange told) throws IOException {
        Map<String, String> asked = query(told.getRequestURI().getRawQuery());
        String[] issued = TICKETS.remove(asked.getOrDefault("ticket", ""));
        boolean right = issued != null && issued[0].equals(asked.get("service"));
        String said = right
                ? "<cas:authenticationSuccess><cas:user>login-name</cas:user><cas:attributes><cas:employeeNumber>"
                        + issued[1] + "</cas:employeeNumber></cas:attributes></cas:authenticationSuccess>"
                : "<cas:authenticationFailure code='INVALID_TICKET'>no</cas:authenticationFailure>";
        answer(
                told,
                "application/xml",
                (wrong.equals("doctype") ? "<!DOCTYPE a [<!ENTITY e 'x'>]>" : "")
                        + "<cas:serviceResponse xmlns:cas='http://www.yale.edu/tp/cas'>" + said
                        + "</cas:serviceResponse>");
    }

    private static void describe(HttpExchange told) throws IOException {
        String at = address();
        answer(told, "application/json", """
                {"issuer":"%s","authorization_endpoint":"%s/authorize","token_endpoint":"%s/token","jwks_uri":"%s/jwks",
                 "subject_types_supported":["public"],"response_types_supported":["code"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(at, at, at, at));
    }

    private static void token(HttpExchange told) throws IOException {
        Map<String, String> asked = query(new String(told.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> issued = CODES.remove(asked.getOrDefault("code", ""));
        boolean secret = ("Basic "
                        + Base64.getEncoder().encodeToString("dukou:between+us".getBytes(StandardCharsets.UTF_8)))
                .equals(told.getRequestHeaders().getFirst("Authorization"));
        if (issued == null
                || !secret
                || !issued.get("redirect_uri").equals(asked.get("redirect_uri"))
                || !issued.get("code_challenge").equals(challenge(asked.getOrDefault("code_verifier", "")))) {
            told.sendResponseHeaders(400, -1);
            told.close();
            return;
        }
        answer(told, "application/json", """
                {"access_token":"opaque","token_type":"Bearer","expires_in":60,"id_token":"%s"}""".formatted(idToken(issued)));
    }

    private static String idToken(Map<String, String> issued) {
        try {
            Instant now = Instant.now();
            JWTClaimsSet claims = new JWTClaimsSet.Builder()
                    .issuer(address())
                    .subject("some-opaque-id")
                    .audience(wrong.equals("audience") ? "another" : "dukou")
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plusSeconds(wrong.equals("late") ? -3600 : 300)))
                    .claim("nonce", wrong.equals("nonce") ? "another" : issued.get("nonce"))
                    .claim("staff_number", issued.get("number"))
                    .build();
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(wrong.equals("key") ? OF_A_STRANGER : KEY));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The parameters of an address. */
    public static Map<String, String> query(String raw) {
        return Arrays.stream(raw.split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange told, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        told.getResponseHeaders().add("Content-Type", type);
        told.sendResponseHeaders(200, bytes.length);
        told.getResponseBody().write(bytes);
        told.close();
    }
}
