package org.dukou.people.body;

import java.util.List;
import org.dukou.kernel.Actor;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Telling;
import org.dukou.people.BodyKind;
import org.dukou.people.BodyPost;
import org.dukou.people.DemoCast;
import org.springframework.stereotype.Component;

/** The leading group and the president's meeting of the demonstration. */
@Component
class DemoBodies implements Chapter {

    private static final List<String> MEMBERS = List.of("jiang", "qian", "guo", "lu");

    private final Bodies bodies;
    private final DemoCast cast;

    DemoBodies(Bodies bodies, DemoCast cast) {
        this.bodies = bodies;
        this.cast = cast;
    }

    @Override
    public int place() {
        return 14;
    }

    @Override
    public void tell(Telling telling) {
        setUp(telling, BodyKind.LEADING_GROUP, "知识产权与科技成果转化工作领导小组", "领导小组");
        setUp(telling, BodyKind.PRESIDENTS_MEETING, "校长办公会", "校长办公会");
    }

    private void setUp(Telling telling, BodyKind kind, String name, String shortName) {
        Body body = bodies.setUp(Actor.HOUSE, kind, null, new Body.Names(name, shortName));
        body = seat(telling, body, "zhou", BodyPost.CHAIR);
        for (String member : MEMBERS) {
            body = seat(telling, body, member, BodyPost.MEMBER);
        }
        seat(telling, body, "feng", BodyPost.SECRETARY);
    }

    private Body seat(Telling telling, Body body, String login, BodyPost post) {
        return bodies.seat(Actor.HOUSE, body, cast.viewer(login).person(), post, telling.today(), null);
    }
}
