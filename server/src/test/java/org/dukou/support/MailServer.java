package org.dukou.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real mail server for the house of tests, which can be out of reach for a while. Letters go out when a test says so. */
public final class MailServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));

    private static boolean isOpen;

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        open();
        TestPropertyValues.of(
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + SERVER.getSmtp().getServerSetup().getPort(),
                        "dukou.mail-from=dukou@example.edu.cn",
                        "dukou.address=https://dukou.example.edu.cn/",
                        "dukou.letters-every=PT24H")
                .applyTo(context);
    }

    public static void open() {
        if (!isOpen) {
            SERVER.start();
            isOpen = true;
        }
    }

    /** Nobody reaches it until it is open again. */
    public static void close() {
        SERVER.stop();
        isOpen = false;
    }

    /** What arrived for this address, the oldest first. */
    public static List<MimeMessage> lettersTo(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getRecipients(RecipientType.TO)[0].toString().contains(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
