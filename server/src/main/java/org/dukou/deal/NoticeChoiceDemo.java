package org.dukou.deal;

import java.util.List;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Telling;
import org.dukou.people.DemoCast;
import org.springframework.stereotype.Component;

/** The exchange's certificate stands for the notice of what was auctioned early in the story; it is signed without one. */
@Component
class NoticeChoiceDemo implements Chapter {

    private static final String OFFICER = "wang";

    private final DealRepository deals;
    private final DealCourse course;
    private final DemoCast cast;

    NoticeChoiceDemo(DealRepository deals, DealCourse course, DemoCast cast) {
        this.deals = deals;
        this.course = course;
        this.cast = cast;
    }

    @Override
    public int place() {
        return 65;
    }

    @Override
    public void tell(Telling telling) {
        choose(false);
    }

    private void choose(boolean publish) {
        Viewer officer = cast.viewer(OFFICER);
        List<Deal> undecided = deals.findByStageOrderById(Stage.APPROVED);
        undecided.forEach(deal -> ActingAs.run(
                officer, () -> course.chooseNotice(officer, deal.id(), new IfMatch(deal.version()), publish)));
    }

    /** What was listed late is made public all the same. */
    @Component
    static class Late implements Chapter {

        private final NoticeChoiceDemo demo;

        Late(NoticeChoiceDemo demo) {
            this.demo = demo;
        }

        @Override
        public int place() {
            return 107;
        }

        @Override
        public void tell(Telling telling) {
            demo.choose(true);
        }
    }
}
