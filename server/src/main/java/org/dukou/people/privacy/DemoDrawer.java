package org.dukou.people.privacy;

import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Telling;
import org.dukou.people.DemoCast;
import org.dukou.people.PersonId;
import org.springframework.stereotype.Component;

/** Those who will be paid have entered where to; the region of these ID numbers does not exist. */
@Component
class DemoDrawer implements Chapter {

    private final PrivateRecords records;
    private final DemoCast cast;

    DemoDrawer(PrivateRecords records, DemoCast cast) {
        this.records = records;
        this.cast = cast;
    }

    @Override
    public int place() {
        return 13;
    }

    @Override
    public void tell(Telling telling) {
        enter("lin", "99010119780412301", "6222009900000001");
        enter("shen", "99010119840923122", "6222009900000002");
        enter("gu", "99010119751105331", "6222009900000003");
    }

    private void enter(String login, String number, String account) {
        Viewer self = cast.viewer(login);
        PersonId me = new PersonId(self.person());
        ActingAs.run(
                self,
                () -> records.change(
                        self,
                        me,
                        new IfMatch(0),
                        new PrivateRecords.Change(
                                IdKind.RESIDENT,
                                IdNumber.completed(number),
                                "渡口银行大学城支行",
                                BankAccount.completed(account))));
    }
}
