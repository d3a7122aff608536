package org.dukou.notification.post;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dukou.notification.choice.Channel;
import org.dukou.people.Contacts.Contact;
import org.springframework.stereotype.Component;

/** All ways out of the house. One that is not set up is not offered. */
@Component
public class Ways {

    private final Map<Channel, Way> byChannel;
    private final MailWay mail;

    Ways(List<Way> all, MailWay mail) {
        this.byChannel = all.stream().collect(Collectors.toUnmodifiableMap(Way::channel, Function.identity()));
        this.mail = mail;
    }

    public Set<Channel> offeredTo(Contact reader) {
        Set<Channel> offered = EnumSet.noneOf(Channel.class);
        byChannel.forEach((channel, way) -> {
            if (way.isOfferedTo(reader)) {
                offered.add(channel);
            }
        });
        return offered;
    }

    Way of(Channel channel) {
        Way way = byChannel.get(channel);
        if (way == null) {
            throw new IllegalStateException("no way for " + channel);
        }
        return way;
    }

    public boolean mailIsOffered() {
        return mail.isSetUp();
    }
}
