package org.dukou.enterprise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.code.CreditCode;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Telling;
import org.dukou.people.DemoCast;
import org.springframework.stereotype.Component;

/** Firms that deal with the university; names as in public notices, contacts and credit codes are examples. */
@Component
public class DemoFirms implements Chapter {

    private static final String OFFICER = "wang";

    private final Enterprises enterprises;
    private final DemoCast cast;
    private final Map<String, UUID> known = new HashMap<>();

    DemoFirms(Enterprises enterprises, DemoCast cast) {
        this.enterprises = enterprises;
        this.cast = cast;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public void tell(Telling telling) {
        register("广州市众森林业有限公司", "91440101000000001", "CN");
        register("重庆山城光感科技有限公司", "91500107000000002", "CN");
        register("株洲芳纶新材料合资公司", "91430200000000003", "CN");
        register("上海卡珀林智能科技有限公司", "91310110000000004", "CN");
        register("广东朗源生物科技有限公司", "91440101000000005", "CN");
        register("来福谐波传动股份有限公司", "91330624000000006", "CN");
        register("科前生物股份有限公司", "91420100000000007", "CN");
        register("江北热工检测有限公司", "91500105000000008", "CN");
        register("补天新材料技术有限公司", "91370300000000009", "CN");
        register("两江水产养殖合作社", "93500000000000010", "CN");
        register("重庆渝传智驱科技有限公司", "91500112000000011", "CN");
        register("HUYA Bioscience International", null, "US");
    }

    private void register(String name, @org.jspecify.annotations.Nullable String stem, String country) {
        // A stem that is an example, with the check character that belongs to it.
        String code = stem == null ? null : stem + CreditCode.check(stem).expected();
        Profile profile =
                new Profile(name, code, country, "", "演示数据，代码为示例", List.of(new Profile.Contact("联系人", "技术部", "", "")));
        Viewer officer = cast.viewer(OFFICER);
        known.put(
                name,
                ActingAs.call(officer, () -> enterprises.register(officer, profile))
                        .id()
                        .value());
    }

    /** The firm of this name in the story that is being told. */
    public UUID named(String name) {
        UUID id = known.get(name);
        if (id == null) {
            throw new IllegalArgumentException("no firm " + name + " in this story");
        }
        return id;
    }
}
