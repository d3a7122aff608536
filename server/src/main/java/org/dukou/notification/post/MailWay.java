package org.dukou.notification.post;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.Words;
import org.dukou.notification.choice.Channel;
import org.dukou.people.Contacts.Contact;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Mail by the SMTP server of the university: plain text, and the same as simple HTML. */
@Component
public class MailWay implements Way {

    private final Optional<JavaMailSender> sender;
    private final LetterWriter writer;
    private final ITemplateEngine pages;
    private final String from;

    /** @param from the address letters come from; none, and the house sends no mail */
    MailWay(
            ObjectProvider<JavaMailSender> sender,
            LetterWriter writer,
            ITemplateEngine pages,
            @Value("${dukou.mail-from:}") String from) {
        this.sender = Optional.ofNullable(sender.getIfAvailable());
        this.writer = writer;
        this.pages = pages;
        this.from = from;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    boolean isSetUp() {
        return sender.isPresent() && !from.isBlank() && writer.knowsTheAddress();
    }

    boolean hasServer() {
        return sender.isPresent();
    }

    String from() {
        return from;
    }

    @Override
    public boolean isOfferedTo(Contact reader) {
        return isSetUp() && reader.email() != null && !reader.email().isBlank();
    }

    @Override
    public void send(UUID id, Contact reader, Letter letter, Locale locale) {
        JavaMailSender carrier = sender.orElseThrow(() -> new UndeliveredException("no mail server is named"));
        try {
            MimeMessage mail = new WithStableId(carrier.createMimeMessage(), "<%s@%s>".formatted(id, host()));
            MimeMessageHelper told = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
            told.setFrom(new InternetAddress(from, Words.in(locale).say("notification.letter.sender"), "UTF-8"));
            mail.setRecipient(RecipientType.TO, new InternetAddress(reader.email(), reader.name(), "UTF-8"));
            told.setSubject(letter.subject());
            told.setText(asText(letter), asHtml(letter, locale));
            mail.setHeader("Auto-Submitted", "auto-generated");
            carrier.send(mail);
        } catch (MessagingException | UnsupportedEncodingException | MailException refused) {
            throw new UndeliveredException(String.valueOf(refused.getMessage()), refused);
        }
    }

    private String host() {
        return from.substring(from.indexOf('@') + 1);
    }

    public static String asText(Letter letter) {
        StringBuilder text = new StringBuilder(letter.greeting()).append("\r\n");
        for (Letter.Line line : letter.lines()) {
            text.append("\r\n").append(line.said());
            if (line.about() != null) {
                text.append("　").append(line.about());
            }
            text.append("\r\n").append(line.address()).append("\r\n");
        }
        return text.append("\r\n").append(letter.foot()).append("\r\n").toString();
    }

    private String asHtml(Letter letter, Locale locale) {
        return pages.process("mail/letter", new Context(locale, Map.of("letter", letter)));
    }

    /** Keeps the id it was given, where a mail would otherwise get a new one each time it is sent. */
    private static final class WithStableId extends MimeMessage {

        private final String id;

        WithStableId(MimeMessage empty, String id) throws MessagingException {
            super(empty.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
