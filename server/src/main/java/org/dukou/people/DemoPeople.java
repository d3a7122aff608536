package org.dukou.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dukou.kernel.Actor;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A university in three tiers with invented persons, one for each role. */
@Component
class DemoPeople implements Chapter {

    private final Units unitsDesk;
    private final People people;
    private final SignIns signIns;
    private final Map<String, UnitId> units = new HashMap<>();
    private LocalDate opening = LocalDate.EPOCH;

    DemoPeople(Units unitsDesk, People people, SignIns signIns) {
        this.unitsDesk = unitsDesk;
        this.people = people;
        this.signIns = signIns;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public void tell(Telling telling) {
        telling.itIs(telling.opening());
        openUnits();
        admitPersons(telling.today());
    }

    private void openUnits() {
        unit("100", "知识产权与科技成果转化工作领导小组", "Leading Group", Tier.LEADING_GROUP, null);
        unit("200", "技术转移研究院", "Technology Transfer Institute", Tier.INSTITUTE, "100");
        unit("210", "资产经营公司", "University Asset Company", Tier.ASSET_COMPANY, "100");
        unit("301", "概念验证中心", "Proof-of-Concept Centre", Tier.SERVICE_UNIT, "200");
        unit("302", "知识产权信息服务中心", "IP Information Service Centre", Tier.SERVICE_UNIT, "200");
        unit("303", "专利中心", "Patent Centre", Tier.SERVICE_UNIT, "200");
        unit("304", "知识产权运营公司", "IP Operations Company", Tier.SERVICE_UNIT, "210");
        unit("305", "科技园公司", "Science Park Company", Tier.SERVICE_UNIT, "210");
        unit("401", "光电工程学院", "College of Optoelectronic Engineering", Tier.COLLEGE, null);
        unit("402", "机械与运载工程学院", "College of Mechanical and Vehicle Engineering", Tier.COLLEGE, null);
        unit("403", "生物工程学院", "College of Bioengineering", Tier.COLLEGE, null);
        unit("501", "保密办公室", "Secrecy Office", Tier.OFFICE, null);
        unit("502", "财务处", "Finance Office", Tier.OFFICE, null);
        unit("503", "人事处", "Human Resources Office", Tier.OFFICE, null);
        unit("504", "审计处", "Audit Office", Tier.OFFICE, null);
        unit("505", "国有资产管理处", "State Assets Office", Tier.OFFICE, null);
        unit("506", "法律事务办公室", "Legal Affairs Office", Tier.OFFICE, null);
        unit("507", "信息化办公室", "IT Office", Tier.OFFICE, null);
    }

    private void unit(String code, String name, String nameEn, Tier tier, @Nullable String parent) {
        String phone = "023-6510" + code + "0";
        UnitId above = parent == null ? null : units.get(parent);
        units.put(
                code,
                unitsDesk.open(
                        Actor.HOUSE, new Unit.NewUnit(code, name, nameEn, tier, above, phone, "行政楼 " + code + " 室")));
    }

    private void admitPersons(LocalDate opening) {
        this.opening = opening;
        DemoCast.MEMBERS.forEach(this::person);
    }

    private void person(DemoCast.Member member) {
        UnitId unit = units.get(member.unit());
        if (unit == null) {
            throw new IllegalStateException("no unit " + member.unit());
        }
        Role role = member.role();
        String staffNumber =
                "2026" + String.format("%04d", 1 + Math.floorMod(member.login().hashCode(), 9000));
        PersonId id = people.join(
                Actor.HOUSE,
                new Person.NewPerson(staffNumber, member.name(), PersonKind.STAFF, unit, role == Role.LEADER, opening));
        signIns.grant(Actor.HOUSE, id, member.login(), DemoAccounts.PASSWORD);
        people.assign(Actor.HOUSE, id, role, unit);
    }
}
