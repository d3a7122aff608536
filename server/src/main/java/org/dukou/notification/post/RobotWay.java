package org.dukou.notification.post;

import java.util.Locale;
import java.util.UUID;
import org.dukou.notification.choice.Channel;
import org.dukou.notification.robot.RobotPost;
import org.dukou.people.Contacts.Contact;
import org.springframework.stereotype.Component;

/** A robot of WeCom or DingTalk, which says it in a group and calls the person by their telephone number. */
@Component
class RobotWay implements Way {

    private final RobotPost robots;

    RobotWay(RobotPost robots) {
        this.robots = robots;
    }

    @Override
    public Channel channel() {
        return Channel.ROBOT;
    }

    @Override
    public boolean isOfferedTo(Contact reader) {
        return robots.serves(reader.id(), reader.units());
    }

    @Override
    public void send(UUID id, Contact reader, Letter letter, Locale locale) {
        try {
            robots.say(reader.id(), reader.units(), MailWay.asText(letter), reader.phone());
        } catch (RobotPost.SilentException silent) {
            throw new UndeliveredException(String.valueOf(silent.getMessage()), silent);
        }
    }
}
