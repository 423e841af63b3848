BenchmarkDotNet v0.14.0, Debian GNU/Linux 12 (bookworm)
AMD EPYC, 1 CPU, 2 logical and 2 physical cores
.NET SDK 10.0.401
.NET 10.0.12, X64, Vector512

; Assembly listing for method Summit.Benchmarks.Disassembly.WellKnown:WellKnownNumber():int (FullOpts)
; Emitting BLENDED_CODE for generic X64 + VEX + EVEX on Unix
; FullOpts code
; optimized code
; rsp based frame
; partially interruptible
; No PGO data
; 0 inlinees with PGO data; 9 single block inlinees; 2 inlinees without PGO data

G_M000_IG01:                ;; offset=0x0000
 
G_M000_IG02:                ;; offset=0x0000
       mov      eax, 1
 
G_M000_IG03:                ;; offset=0x0005
       ret      
 
; Total bytes of code 6

; Assembly listing for method Summit.Benchmarks.Disassembly.WellKnown:WellKnownText():System.ReadOnlySpan`1[byte] (FullOpts)
; Emitting BLENDED_CODE for generic X64 + VEX + EVEX on Unix
; FullOpts code
; optimized code
; rsp based frame
; partially interruptible
; No PGO data
; 2 inlinees with PGO data; 10 single block inlinees; 1 inlinees without PGO data

G_M000_IG01:                ;; offset=0x0000
       push     rax
 
G_M000_IG02:                ;; offset=0x0001
       mov      rax, 0x7F1AE1506DC0
       add      rax, 0x11D7
       mov      edx, 46
 
G_M000_IG03:                ;; offset=0x0016
       add      rsp, 8
       ret      
 
; Total bytes of code 27

; Assembly listing for method Summit.Benchmarks.Disassembly.WellKnown:WellKnownReference():int (FullOpts)
; Emitting BLENDED_CODE for generic X64 + VEX + EVEX on Unix
; FullOpts code
; optimized code
; rsp based frame
; partially interruptible
; No PGO data
; 0 inlinees with PGO data; 17 single block inlinees; 3 inlinees without PGO data

G_M000_IG01:                ;; offset=0x0000
 
G_M000_IG02:                ;; offset=0x0000
       xor      eax, eax
 
G_M000_IG03:                ;; offset=0x0002
       ret      
 
; Total bytes of code 3

; Assembly listing for method Summit.Benchmarks.Disassembly.WellKnown:WellKnownCount():int (FullOpts)
; Emitting BLENDED_CODE for generic X64 + VEX + EVEX on Unix
; FullOpts code
; optimized code
; rsp based frame
; partially interruptible
; No PGO data
; 0 inlinees with PGO data; 52 single block inlinees; 7 inlinees without PGO data

G_M000_IG01:                ;; offset=0x0000
       sub      rsp, 728
       xor      eax, eax
       mov      qword ptr [rsp+0x08], rax
       vxorps   xmm8, xmm8, xmm8
       vmovdqa  xmmword ptr [rsp+0x10], xmm8
       vmovdqa  xmmword ptr [rsp+0x20], xmm8
       mov      rax, -672
       vmovdqa32 xmmword ptr [rsp+rax+0x2D0], xmm8
       vmovdqa32 xmmword ptr [rsp+rax+0x2E0], xmm8
       vmovdqa32 xmmword ptr [rsp+rax+0x2F0], xmm8
       add      rax, 48
       jne      SHORT  -5 instr
       mov      qword ptr [rsp+0x2D0], rax
 
G_M000_IG02:                ;; offset=0x004F
       lea      rdi, bword ptr [rsp+0x170]
       lea      rsi, bword ptr [rsp+0x08]
       mov      ecx, 45
       rep movsq 
       xor      rdi, rdi
       mov      gword ptr [rsp+0x170], rdi
       mov      qword ptr [rsp+0x178], 1
       mov      dword ptr [rsp+0x180], 1
       mov      dword ptr [rsp+0x184], -1
       mov      byte  ptr [rsp+0x188], 0
       mov      rdi, 0x7F1AE1522E10
       mov      qword ptr [rsp+0x190], rdi
       mov      dword ptr [rsp+0x198], 59
       mov      dword ptr [rsp+0x1B0], 3
       xor      edi, edi
       mov      dword ptr [rsp+0x2D0], edi
       mov      dword ptr [rsp+0x2D4], 0x7FFFFFFF
       lea      rdi, [rsp+0x170]
       mov      esi, 89
       call     [Summit.Sets.SetEvaluation:Count(byref,int):int]
       nop      
 
G_M000_IG03:                ;; offset=0x00E8
       add      rsp, 728
       ret      
 
; Total bytes of code 240

