package org.dukou.people;

/** The standing bodies that decide together (集体决策). */
public enum BodyKind {
    /** 知识产权与科技成果转化工作领导小组 */
    LEADING_GROUP,
    /** 校长办公会 */
    PRESIDENTS_MEETING,
    /** 党委会 */
    PARTY_COMMITTEE,
    /** 资产公司董事会 */
    ASSET_BOARD,
    /** 学院党政联席会: every college has its own. */
    COLLEGE_MEETING;

    public boolean isOfOneCollege() {
        return this == COLLEGE_MEETING;
    }
}
