package org.dukou.people.signin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dukou.kernel.Refusal;
import org.dukou.people.SingleSignOn;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Asks the CAS server (protocol 3), from server to server, whose ticket this is. The browser's word counts for nothing. */
@Component
class CasTicket {

    private static final String CAS = "http://www.yale.edu/tp/cas";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /**
     * The staff number of whom the ticket was issued to.
     *
     * @param service the very address the ticket was issued for
     * @throws Refusal {@code people/ticket-refused}, {@code people/sign-in-service-silent}
     */
    String number(SingleSignOn.Cas cas, String ticket, String service) {
        Element answer = answer(URI.create(
                cas.server() + "/p3/serviceValidate?service=" + encoded(service) + "&ticket=" + encoded(ticket)));
        NodeList success = answer.getElementsByTagNameNS(CAS, "authenticationSuccess");
        if (success.getLength() != 1) {
            throw new Refusal("people/ticket-refused");
        }
        String number = text((Element) success.item(0), cas.number().isEmpty() ? "user" : cas.number());
        if (number.isEmpty()) {
            throw new Refusal("people/ticket-refused");
        }
        return number;
    }

    private static String text(Element success, String name) {
        NodeList found = success.getElementsByTagNameNS(CAS, name);
        // Two different numbers would let the server's order decide who comes in.
        return found.getLength() == 1 ? found.item(0).getTextContent().strip() : "";
    }

    private Element answer(URI question) {
        try {
            HttpResponse<InputStream> response = http.send(
                    HttpRequest.newBuilder(question).timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new Refusal("people/sign-in-service-silent");
                }
                return parsed(body.readNBytes(LONGEST_ANSWER));
            }
        } catch (IOException silent) {
            throw new Refusal("people/sign-in-service-silent");
        } catch (SAXException notXml) {
            throw new Refusal("people/ticket-refused");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("people/sign-in-service-silent");
        }
    }

    private static Element parsed(byte[] xml) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (ParserConfigurationException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
