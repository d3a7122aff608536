package org.dukou;

import java.util.Locale;
import org.dukou.launch.Database;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Dukou 渡口: where results cross from the laboratory to the market. The modules, in the order a case flows:
 *
 * <ol>
 *   <li>{@code kernel} 基础
 *   <li>{@code people} 机构与人员
 *   <li>{@code enterprise} 企业与外部机构
 *   <li>{@code document} 文档
 *   <li>{@code exchange} 数据交换
 *   <li>{@code policy} 制度
 *   <li>{@code approval} 审批
 *   <li>{@code meeting} 会议
 *   <li>{@code notice} 公示
 *   <li>{@code seal} 用印与授权
 *   <li>{@code contract} 合同
 *   <li>{@code registration} 技术合同登记
 *   <li>{@code income} 到账
 *   <li>{@code evidence} 存证与时间线
 *   <li>{@code search} 检索
 *   <li>{@code notification} 通知
 *   <li>{@code disclosure} 成果披露
 *   <li>{@code deal} 交易
 *   <li>{@code amendment} 合同变更
 *   <li>{@code reward} 收益分配
 *   <li>{@code portal} 门户
 *   <li>{@code backup} 备份与恢复
 *   <li>{@code cli} 命令行
 * </ol>
 */
@SpringBootApplication
public class DukouApplication {

    /** Chinese is the first language of the house, also for those whose browser asks for none. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        SpringApplication house = new SpringApplication(DukouApplication.class);
        house.addInitializers(new Database());
        house.run(args);
    }
}
